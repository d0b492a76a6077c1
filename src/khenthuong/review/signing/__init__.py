"""Sign-off: who agreed to which content, on which day, and what changed since."""
