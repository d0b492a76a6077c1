"""A machine of the rules as a picture: Mermaid, DOT and BPMN."""
