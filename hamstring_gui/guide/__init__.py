"""When: clock, session machine, recorder, voice and sound; QtCore, no widgets."""
