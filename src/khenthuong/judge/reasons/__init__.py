"""Why not, what would help, from which day, and what else is open."""
