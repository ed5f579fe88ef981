"""How large words must be to be read from where the person is: geometry of eye and screen."""

from __future__ import annotations

from math import radians, tan

CUE_CAPITALS = 0.067
"""Height of the cue's capitals as a part of the stage's height, at a scale of 1."""
CAPITALS = 0.053
"""The same for everything else that is needed in mid-session."""
COUNT_CAPITALS = 0.15

USUAL_DISTANCE = 2.0
CUE_MINUTES = 20.0
"""Minutes of arc that the cue's capitals should be seen under (ISO 9241-3 prefers 20 to 22)."""
SMALLEST_SCALE = 0.7
LARGEST_SCALE = 1.25
"""Beyond this the words would push breath and body off the stage."""

LAPTOP_HEIGHT = 174.0
"""Millimetres; taken where the screen says nothing believable about itself."""
BELIEVABLE_HEIGHT = (90.0, 1500.0)
BELIEVABLE_PIXELS = (1.5, 30.0)
"""Device-independent pixels a millimetre, between a projector and the finest phone."""


def screen_millimetres(pixels: float, millimetres: float) -> float:
    """Return the height of a screen in millimetres, as it says itself, or a laptop's if that can't be true."""
    low, high = BELIEVABLE_HEIGHT
    if not low <= millimetres <= high or not BELIEVABLE_PIXELS[0] <= pixels / millimetres <= BELIEVABLE_PIXELS[1]:
        return LAPTOP_HEIGHT
    return millimetres


def type_scale(distance: float, stage_pixels: float, screen_pixels: float, millimetres: float) -> float:
    """Return by how much all words of the stage are larger than their usual part of its height.

    `distance` is in metres, `millimetres` the height that the screen claims to have. From the usual distance on the
    words never become smaller than usual, however large the screen is; nearer, they may.
    """
    height = screen_millimetres(screen_pixels, millimetres) * stage_pixels / screen_pixels
    needed = distance * 1000.0 * 2.0 * tan(radians(CUE_MINUTES / 60.0) / 2.0)
    scale = needed / (CUE_CAPITALS * height)
    least = SMALLEST_SCALE if distance < USUAL_DISTANCE else 1.0
    return min(LARGEST_SCALE, max(least, scale))
