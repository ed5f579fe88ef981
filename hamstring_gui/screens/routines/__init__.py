"""The library of routines, and what can be done with each."""
