"""Yes, no or not known for many subjects: one compiled function, or whole columns."""
