"""Operations as tools of assistants: with JSON schemas for their arguments, and results cut to a size, without secrets.

Nothing here knows the protocol by which an assistant is served; `energy mcp` does.
"""

from __future__ import annotations

from ._tools import SIZE, Tool, name_of, tools

__all__ = ["SIZE", "Tool", "name_of", "tools"]
