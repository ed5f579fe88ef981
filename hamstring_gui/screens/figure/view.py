"""Where a point of the room falls in the picture: a camera fitted into a rectangle."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from hamstring_gui.body.camera import Camera
from hamstring_gui.body.rotation import ORIGIN, Quaternion, Vector, subtract
from hamstring_gui.body.rotation import scale as scaled
from hamstring_gui.body.skeleton import Frames

FLOOR = 0.86  # the floor's middle is at this part of the picture's height, whatever is shown

Point = tuple[float, float]


@dataclass(frozen=True)
class View:
    """A parallel view of the room in pixels."""

    across: Vector  # picture's right, in pixels a metre
    down: Vector
    toward: Vector  # to the viewer, of length 1
    origin: Point  # where the room's origin is in the picture
    scale: float  # pixels a metre

    def point(self, place: Vector) -> Point:
        """Return the pixel of a place in the room."""
        x, y, z = place
        ax, ay, az = self.across
        dx, dy, dz = self.down
        return self.origin[0] + ax * x + ay * y + az * z, self.origin[1] + dx * x + dy * y + dz * z

    def direction(self, way: Vector) -> Point:
        """Return the pixels by which a way in the room moves in the picture."""
        x, y, z = way
        ax, ay, az = self.across
        dx, dy, dz = self.down
        return ax * x + ay * y + az * z, dx * x + dy * y + dz * z

    def axes(self, turn: Quaternion) -> tuple[Point, Point, Point]:
        """Return the pixels a metre along the three axes of a turned frame."""
        w, x, y, z = turn
        xx, yy, zz, xy, xz, yz, wx, wy, wz = x * x, y * y, z * z, x * y, x * z, y * z, w * x, w * y, w * z
        ax, ay, az = self.across
        dx, dy, dz = self.down
        p, q, r = 1.0 - 2.0 * (yy + zz), 2.0 * (xy + wz), 2.0 * (xz - wy)
        s, t, u = 2.0 * (xy - wz), 1.0 - 2.0 * (xx + zz), 2.0 * (yz + wx)
        f, g, h = 2.0 * (xz + wy), 2.0 * (yz - wx), 1.0 - 2.0 * (xx + yy)
        return (
            (ax * p + ay * q + az * r, dx * p + dy * q + dz * r),
            (ax * s + ay * t + az * u, dx * s + dy * t + dz * u),
            (ax * f + ay * g + az * h, dx * f + dy * g + dz * h),
        )

    def depth(self, place: Vector) -> float:
        """Return metres nearer to the viewer than the room's origin."""
        return place[0] * self.toward[0] + place[1] * self.toward[1] + place[2] * self.toward[2]


SPAN = 2.0
"""Metres that a picture shows in which a figure is turned round: a person with the arms up, lying or standing."""
HEAD = 0.2
"""Metres that a head reaches above its joint."""


def orbiting(frames: Frames, yaw: float, elevation: float) -> Camera:
    """Return the camera that looks at the middle of a body from a direction, in a picture that is square or wider."""
    places = tuple(frames.positions.values())
    low, high = (tuple(pick(place[axis] for place in places) for axis in range(3)) for pick in (min, max))
    middle = ((low[0] + high[0]) / 2.0, (high[1] + HEAD) / 2.0, (low[2] + high[2]) / 2.0)
    plain = Camera(yaw, elevation, ORIGIN, SPAN, SPAN * FLOOR)
    # `fitted` puts the floor at FLOOR of the height; here the body's middle is to be in the picture's middle.
    return replace(plain, centre=subtract(middle, scaled(plain.up, (FLOOR - 0.5) * SPAN)))


def fitted(camera: Camera, rect: QRectF) -> View:
    """Return the view that shows all of a camera's frame in a rectangle, its floor at FLOOR of the height."""
    scale = min(rect.width() / camera.width, rect.height() * FLOOR / camera.height)
    right, up = camera.right, camera.up
    across = (right[0] * scale, right[1] * scale, right[2] * scale)
    down = (-up[0] * scale, -up[1] * scale, -up[2] * scale)
    x, y = camera.project((0.0, 0.0, 0.0))
    origin = (rect.center().x() + x * scale, rect.top() + rect.height() * FLOOR - y * scale)
    return View(across, down, camera.toward, origin, scale)
