"""Tokens that nobody has filled in yet: what stands in their place in an example."""

import re

_PLACEHOLDER = re.compile(r"(?:xoxb|xapp)-(?:[.…x*]*|your\b.*)", re.IGNORECASE)


def is_placeholder(token: str) -> bool:
    """Whether a token is only the beginning of one, as in `xoxb-`, `xapp-…` or `xoxb-your-token`."""
    return _PLACEHOLDER.fullmatch(token) is not None
