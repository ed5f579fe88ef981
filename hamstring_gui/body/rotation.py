"""Vectors and unit quaternions as plain tuples of doubles.

Qt's are of single precision: too coarse for bones that may not stretch by a millionth.
"""

import math

Vector = tuple[float, float, float]
Quaternion = tuple[float, float, float, float]  # (w, x, y, z), always of length 1

IDENTITY: Quaternion = (1.0, 0.0, 0.0, 0.0)
ORIGIN: Vector = (0.0, 0.0, 0.0)


def add(a: Vector, b: Vector) -> Vector:
    """Return a + b."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def subtract(a: Vector, b: Vector) -> Vector:
    """Return a - b."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(a: Vector, factor: float) -> Vector:
    """Return a made longer by a factor."""
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def dot(a: Vector, b: Vector) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    """Return the vector product, right-handed."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vector) -> float:
    """Return the Euclidean length."""
    return math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def distance(a: Vector, b: Vector) -> float:
    """Return how far two points are apart."""
    return length(subtract(a, b))


def unit(a: Vector) -> Vector:
    """Return a at length 1; a null vector stays null."""
    size = length(a)
    return scale(a, 1.0 / size) if size > 0.0 else ORIGIN


def mix(a: Vector, b: Vector, fraction: float) -> Vector:
    """Return the point at a fraction of the straight way from a to b."""
    return (a[0] + (b[0] - a[0]) * fraction, a[1] + (b[1] - a[1]) * fraction, a[2] + (b[2] - a[2]) * fraction)


def multiply(a: Quaternion, b: Quaternion) -> Quaternion:
    """Return the rotation that does b first, then a."""
    aw, ax, ay, az = a
    bw, bx, by, bz = b
    return (
        aw * bw - ax * bx - ay * by - az * bz,
        aw * bx + ax * bw + ay * bz - az * by,
        aw * by - ax * bz + ay * bw + az * bx,
        aw * bz + ax * by - ay * bx + az * bw,
    )


def inverse(q: Quaternion) -> Quaternion:
    """Return the rotation that undoes q."""
    return (q[0], -q[1], -q[2], -q[3])


def rotate(q: Quaternion, v: Vector) -> Vector:
    """Return the vector turned by q."""
    w, x, y, z = q
    vx, vy, vz = v
    tx, ty, tz = 2.0 * (y * vz - z * vy), 2.0 * (z * vx - x * vz), 2.0 * (x * vy - y * vx)
    return (vx + w * tx + y * tz - z * ty, vy + w * ty + z * tx - x * tz, vz + w * tz + x * ty - y * tx)


def about_x(degrees: float) -> Quaternion:
    """Return a turn about the x axis: up goes forward."""
    half = math.radians(degrees) / 2.0
    return (math.cos(half), math.sin(half), 0.0, 0.0)


def about_y(degrees: float) -> Quaternion:
    """Return a turn about the vertical: counter-clockwise seen from above, forward goes left."""
    half = math.radians(degrees) / 2.0
    return (math.cos(half), 0.0, math.sin(half), 0.0)


def about_z(degrees: float) -> Quaternion:
    """Return a turn about the forward axis: left goes up."""
    half = math.radians(degrees) / 2.0
    return (math.cos(half), 0.0, 0.0, math.sin(half))


def normalized(q: Quaternion) -> Quaternion:
    """Return q at length 1."""
    size = math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3])
    return (q[0] / size, q[1] / size, q[2] / size, q[3] / size)


def slerp(a: Quaternion, b: Quaternion, fraction: float) -> Quaternion:
    """Return the rotation at a fraction of the shorter way from a to b."""
    if a == b:
        return a
    cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
    sign = 1.0 if cosine >= 0.0 else -1.0
    cosine *= sign
    if cosine > 0.9999995:
        first, second = 1.0 - fraction, fraction * sign
    else:
        angle = math.acos(cosine)
        sine = math.sin(angle)
        first, second = math.sin((1.0 - fraction) * angle) / sine, math.sin(fraction * angle) / sine * sign
    return normalized(
        (
            first * a[0] + second * b[0],
            first * a[1] + second * b[1],
            first * a[2] + second * b[2],
            first * a[3] + second * b[3],
        )
    )


def from_axes(x: Vector, y: Vector, z: Vector) -> Quaternion:
    """Return the rotation that takes the three unit axes to x, y and z (a right-handed frame of length 1 each)."""
    trace = x[0] + y[1] + z[2]
    if trace > 0.0:
        s = 2.0 * math.sqrt(trace + 1.0)
        return normalized((s / 4.0, (y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s))
    if x[0] >= y[1] and x[0] >= z[2]:
        s = 2.0 * math.sqrt(1.0 + x[0] - y[1] - z[2])
        return normalized(((y[2] - z[1]) / s, s / 4.0, (y[0] + x[1]) / s, (z[0] + x[2]) / s))
    if y[1] >= z[2]:
        s = 2.0 * math.sqrt(1.0 + y[1] - x[0] - z[2])
        return normalized(((z[0] - x[2]) / s, (y[0] + x[1]) / s, s / 4.0, (z[1] + y[2]) / s))
    s = 2.0 * math.sqrt(1.0 + z[2] - x[0] - y[1])
    return normalized(((x[1] - y[0]) / s, (z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4.0))
