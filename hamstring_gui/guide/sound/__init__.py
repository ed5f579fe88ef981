"""What a session sounds like: breath, marks and voice, mixed from the plan, into a device or a file."""
