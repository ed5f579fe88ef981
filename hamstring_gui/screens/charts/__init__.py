"""Pictures of the log, painted by the program itself; each has its numbers as a table too."""
