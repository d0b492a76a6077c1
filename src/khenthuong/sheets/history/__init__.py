"""Old decisions from a sheet become dated records; nothing doubtful passes silently."""
