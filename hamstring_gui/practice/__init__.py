"""What is practised: pure values, standard library only; no Qt, no files, no clock."""
