"""Cameras: from where a pose is seen, and how much of the room each one shows."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from hamstring_gui.body.rotation import Vector, cross, dot, mix, subtract


@dataclass(frozen=True)
class Camera:
    """A parallel view: degrees left of the person's front, degrees above the floor, its middle, metres shown."""

    yaw: float
    elevation: float
    centre: Vector
    width: float
    height: float

    @cached_property
    def toward(self) -> Vector:
        """The direction from the scene to the viewer, of length 1."""
        yaw, elevation = math.radians(self.yaw), math.radians(self.elevation)
        return (math.sin(yaw) * math.cos(elevation), math.sin(elevation), math.cos(yaw) * math.cos(elevation))

    @cached_property
    def right(self) -> Vector:
        """The direction in the room that is right in the picture."""
        yaw = math.radians(self.yaw)
        return (math.cos(yaw), 0.0, -math.sin(yaw))

    @cached_property
    def up(self) -> Vector:
        """The direction in the room that is up in the picture."""
        return cross(self.toward, self.right)

    def project(self, point: Vector) -> tuple[float, float]:
        """Return metres right of and above the centre of the picture."""
        relative = subtract(point, self.centre)
        return dot(relative, self.right), dot(relative, self.up)

    def depth(self, point: Vector) -> float:
        """Return metres nearer to the viewer than the centre."""
        return dot(subtract(point, self.centre), self.toward)


# Every camera's centre is on the floor, so that the floor is at one height in the picture whatever is shown.
# Where left and right matter a body is seen from behind: what is right in the picture is right for who follows it.
CAMERAS: Mapping[str, Camera] = MappingProxyType(
    {
        "bridge": Camera(-78.0, 9.0, (0.0, 0.0, 0.0), 1.72, 0.95),
        # So far round that the front leg is seen beside the body, and so high that a foot behind shows where it turns.
        "lunge": Camera(152.0, 16.0, (0.0, 0.0, 0.0), 1.5, 1.72),
        "deadlift": Camera(-106.0, 8.0, (0.0, 0.0, 0.0), 1.9, 1.8),
        # From beyond the standing leg: the wall, the hand on it and the back of that leg are all seen.
        "deadlift_wall": Camera(116.0, 13.0, (0.0, 0.0, 0.0), 1.9, 1.8),
        "behind": Camera(146.0, 10.0, (0.0, 0.0, 0.0), 1.5, 1.8),
        "front": Camera(-25.0, 10.0, (0.0, 0.0, 0.0), 1.5, 1.8),
    }
)


def reflected(camera: Camera) -> Camera:
    """Return the camera seen in a mirror between the person's left and right."""
    x, y, z = camera.centre
    return Camera(-camera.yaw, camera.elevation, (-x, y, z), camera.width, camera.height)


def between(a: Camera, b: Camera, fraction: float) -> Camera:
    """Return the camera on the shorter way round from a to b; the same camera when they are equal."""
    if a == b or fraction <= 0.0:
        return a
    if fraction >= 1.0:
        return b

    def part(first: float, second: float) -> float:
        return first + (second - first) * fraction

    turn = (b.yaw - a.yaw + 180.0) % 360.0 - 180.0
    return Camera(
        a.yaw + turn * fraction,
        part(a.elevation, b.elevation),
        mix(a.centre, b.centre, fraction),
        part(a.width, b.width),
        part(a.height, b.height),
    )
