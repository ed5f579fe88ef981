"""Learn: why it works, and each exercise looked at slowly."""
