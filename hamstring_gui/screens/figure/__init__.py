"""The figure in the picture: a body projected and painted from far to near, with the things it needs."""
