"""Floor 6: does it hold on every way. The walk of all abstract states, and what must hold there."""
