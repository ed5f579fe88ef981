"""The figure: skeleton, poses, mirror and camera; pure geometry that draws nothing."""
