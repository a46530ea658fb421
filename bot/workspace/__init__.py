"""A Slack of our own: a strict server on this machine alone, and its page.

It is the demonstration that needs no tokens, and the peer of the end-to-end tests. See docs/workspace.md.
"""

from bot.workspace.control_client import ControlClient, ControlError
from bot.workspace.server import RunningWorkspace, run_until_stopped, serve
from bot.workspace.team import Channel, Command, Shortcut, Team, User, UserGroup, default_team

__all__ = [
    "Channel",
    "Command",
    "ControlClient",
    "ControlError",
    "RunningWorkspace",
    "Shortcut",
    "Team",
    "User",
    "UserGroup",
    "default_team",
    "run_until_stopped",
    "serve",
]
