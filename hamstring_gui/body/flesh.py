"""The body's volume around the bones: how thick it is where, in metres."""

from dataclasses import dataclass

from hamstring_gui.body.rotation import Vector
from hamstring_gui.body.skeleton import FOREARM, SHIN, THIGH, UPPER_ARM


@dataclass(frozen=True)
class Ring:
    """An elliptic cross-section: place in a joint's frame, half-width along x and half-depth along z."""

    joint: str
    centre: Vector
    width: float
    depth: float
    breath: float = 0.0  # how far a full breath moves the front outwards


@dataclass(frozen=True)
class Ball:
    """An ellipsoid: centre and half-axes in the frame of a joint."""

    joint: str
    centre: Vector
    radii: Vector


@dataclass(frozen=True, eq=False)
class Limb:
    """Rings along one bone, from its upper end; found again by what it is, not by what it holds."""

    joint: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, eq=False)
class Skin:
    """What is stretched over ellipsoids of one joint; found again by what it is, not by what it holds."""

    joint: str
    balls: tuple[Ball, ...]


PELVIS = Limb(
    "pelvis",
    (
        Ring("pelvis", (0.0, 0.085, -0.004), 0.138, 0.092),
        Ring("pelvis", (0.0, 0.035, -0.016), 0.158, 0.108),
        Ring("pelvis", (0.0, -0.03, -0.022), 0.163, 0.112),
        Ring("pelvis", (0.0, -0.085, -0.012), 0.1, 0.08),
        Ring("pelvis", (0.0, -0.108, -0.008), 0.03, 0.035),
    ),
)
HIPS = Ball("pelvis", (0.0, -0.02, -0.015), (0.15, 0.09, 0.1))
"""What is seen of the pelvis from above or below, where its rings lie one over the other."""
TOP = (
    Ring("pelvis", (0.0, 0.03, -0.015), 0.164, 0.113),
    Ring("pelvis", (0.0, 0.075, -0.006), 0.146, 0.098),
    Ring("spine", (0.0, 0.01, 0.0), 0.133, 0.09, 0.008),
    Ring("spine", (0.0, 0.06, 0.004), 0.124, 0.088, 0.014),
    Ring("spine", (0.0, 0.125, 0.008), 0.134, 0.098, 0.016),
    Ring("chest", (0.0, 0.05, 0.012), 0.148, 0.108, 0.018),
    Ring("chest", (0.0, 0.125, 0.014), 0.16, 0.115, 0.016),
    Ring("chest", (0.0, 0.18, 0.004), 0.167, 0.096, 0.01),
    Ring("chest", (0.0, 0.222, -0.01), 0.151, 0.07, 0.004),
    Ring("chest", (0.0, 0.25, -0.013), 0.116, 0.059),
    Ring("chest", (0.0, 0.27, -0.01), 0.064, 0.052),
)
NECK = (
    Ring("chest", (0.0, 0.215, -0.012), 0.058, 0.052),
    Ring("neck", (0.0, 0.03, -0.003), 0.05, 0.05),
    Ring("head", (0.0, 0.0, 0.0), 0.049, 0.052),
    Ring("head", (0.0, 0.05, 0.005), 0.048, 0.055),
)


def _along(joint: str, bone: float, *stations: tuple[float, float, float]) -> Limb:
    """Return a limb with round rings on its bone from (part of its length, radius, shift forward)."""
    rings = (Ring(joint, (0.0, -bone * part, shift), radius, radius) for part, radius, shift in stations)
    return Limb(joint, tuple(rings))


_THIGH = (
    (-0.01, 0.052, 0.0),
    (0.1, 0.08, 0.001),
    (0.25, 0.085, 0.002),
    (0.5, 0.075, 0.004),
    (0.8, 0.058, 0.002),
    (1.0, 0.053, 0.0),
)
WHOLE_THIGH = _along("thigh", THIGH, *_THIGH)
UPPER_THIGH = _along("thigh", THIGH, *_THIGH[:4])
THIGH_SLICES = tuple(
    _along("thigh", THIGH, *slice_)
    for slice_ in (
        ((0.66, 0.0658, 0.003), (0.78, 0.0588, 0.002)),
        ((0.56, 0.0715, 0.004), (0.69, 0.064, 0.003)),
        ((0.46, 0.0767, 0.004), (0.59, 0.0698, 0.004)),
        ((0.36, 0.0812, 0.003), (0.49, 0.0753, 0.004)),
        ((0.26, 0.0845, 0.002), (0.39, 0.08, 0.003)),
        (*_THIGH[:3], (0.29, 0.0837, 0.002)),
    )
)
"""Slices of a thigh, from the knee to the hip, each a little longer than to where the next begins."""
HIP_SLICES = 3
"""So many of them, the last ones, run into the pelvis."""
LOWER_LEG = _along(
    "shin",
    SHIN,
    (0.0, 0.053, 0.0),
    (0.15, 0.051, -0.005),
    (0.33, 0.055, -0.013),
    (0.62, 0.042, -0.008),
    (0.88, 0.034, 0.0),
)
BARE_UPPER_ARM = _along("upper_arm", UPPER_ARM, (0.35, 0.046, 0.001), (0.7, 0.04, 0.001), (1.0, 0.035, 0.0))
SLEEVE = _along("upper_arm", UPPER_ARM, (-0.02, 0.039, 0.0), (0.16, 0.053, 0.0), (0.42, 0.052, 0.002))
LOWER_ARM = _along("forearm", FOREARM, (0.0, 0.036, 0.0), (0.25, 0.038, 0.002), (0.6, 0.031, 0.0), (1.0, 0.023, 0.0))
OPEN_HAND = Limb(
    "hand",
    (
        Ring("hand", (0.0, 0.0, 0.0), 0.02, 0.024),
        Ring("hand", (0.0, -0.04, 0.002), 0.019, 0.036),
        Ring("hand", (0.0, -0.085, 0.0), 0.018, 0.041),
        Ring("hand", (0.0, -0.135, -0.002), 0.014, 0.036),
        Ring("hand", (0.0, -0.163, -0.003), 0.012, 0.026),
        Ring("hand", (0.0, -0.175, -0.004), 0.006, 0.011),
    ),
)
THUMB = Limb(
    "hand",
    (
        Ring("hand", (0.0, -0.02, 0.016), 0.0125, 0.0125),
        Ring("hand", (0.0, -0.06, 0.038), 0.0135, 0.0135),
        Ring("hand", (0.0, -0.09, 0.053), 0.012, 0.012),
        Ring("hand", (0.0, -0.1, 0.058), 0.006, 0.006),
    ),
)
FIST = Limb(
    "hand",
    (
        Ring("hand", (0.0, 0.004, 0.0), 0.022, 0.023),
        Ring("hand", (0.0, -0.03, 0.0), 0.029, 0.033),
        Ring("hand", (0.0, -0.07, 0.0), 0.034, 0.043),
        Ring("hand", (0.0, -0.1, 0.0), 0.03, 0.036),
        Ring("hand", (0.0, -0.113, 0.0), 0.014, 0.018),
    ),
)
YOKE = Ball("clavicle", (0.08, -0.03, -0.004), (0.05, 0.058, 0.06))
"""What joins a sleeve to the shirt below the shoulder."""
COLLARBONE: Vector = (0.05, 0.002, -0.01)
"""To where a shoulder runs into the shirt, in the clavicle's frame."""
SHOULDER = 0.041

FOOT = Skin(
    "foot",
    (
        Ball("foot", (0.0, 0.035, -0.002), (0.03, 0.03, 0.031)),
        Ball("foot", (0.0, -0.043, -0.025), (0.032, 0.032, 0.034)),
        Ball("foot", (0.0, -0.038, 0.05), (0.036, 0.032, 0.04)),
        Ball("foot", (0.0, -0.052, 0.12), (0.044, 0.022, 0.03)),
    ),
)
TOES = Skin(
    "toes",
    (
        Ball("toes", (0.0, 0.023, -0.005), (0.044, 0.022, 0.03)),
        Ball("toes", (0.0, 0.013, 0.04), (0.038, 0.013, 0.024)),
    ),
)
FACE = Skin(
    "head",
    (
        Ball("head", (0.0, 0.104, 0.034), (0.064, 0.074, 0.061)),
        Ball("head", (0.0, 0.038, 0.048), (0.035, 0.032, 0.037)),
    ),
)
NOSE = Skin(
    "head",
    (
        Ball("head", (0.0, 0.118, 0.078), (0.011, 0.014, 0.014)),
        Ball("head", (0.0, 0.08, 0.104), (0.011, 0.011, 0.012)),
        Ball("head", (0.0, 0.07, 0.08), (0.012, 0.012, 0.014)),
    ),
)
HAIR = Skin(
    "head",
    (
        Ball("head", (0.0, 0.138, -0.02), (0.086, 0.094, 0.096)),
        Ball("head", (0.0, 0.072, -0.042), (0.066, 0.062, 0.06)),
    ),
)
BUN = Ball("head", (0.0, 0.232, -0.066), (0.04, 0.04, 0.04))
EAR = Ball("head", (0.074, 0.09, -0.008), (0.01, 0.03, 0.018))
EYE = Ball("head", (0.029, 0.104, 0.09), (0.013, 0.005, 0.005))
MOUTH = Ball("head", (0.0, 0.044, 0.082), (0.018, 0.0035, 0.005))
