"""The controls that all pages are made of: each has a name for screen readers and a visible focus."""
