"""Names that the workspace gives to things: unguessable where they open a door, readable everywhere else."""

from __future__ import annotations

import secrets
import string

_ALPHABET = string.ascii_uppercase + string.digits


def new_id(prefix: str, length: int = 10) -> str:
    """An id in Slack's style: a letter or two that tell the kind, then capitals and digits."""
    return prefix + "".join(secrets.choice(_ALPHABET) for _ in range(length))


def new_block_id() -> str:
    """A block_id for a block that came without one."""
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(5))


def bot_token(port: int) -> str:
    """A bot token that holds for one running server only."""
    return f"xoxb-local-{port}-{secrets.token_hex(16)}"


def app_token(port: int) -> str:
    """An app-level token that holds for one running server only."""
    return f"xapp-local-{port}-{secrets.token_hex(16)}"


def secret() -> str:
    """A signing secret, a ticket or a control token."""
    return secrets.token_hex(16)
