"""Pages for a physical therapist, on paper."""
