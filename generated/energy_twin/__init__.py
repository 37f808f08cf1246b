# Generated from specs/: do not edit.
"""The server's side of the specifications: pydantic models, one package a platform, and the joined documents."""
