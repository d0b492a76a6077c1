"""The command line: wires the rooms together; heavy imports happen inside commands."""
