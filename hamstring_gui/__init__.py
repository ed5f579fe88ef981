"""Hamstring guide: guided breathing and movement for tight hamstrings."""
