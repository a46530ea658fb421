"""Where machines ask how Reeve is, and where Slack posts: HTTP."""

from bot.web.application import Reporting, build
from bot.web.server import WebServer

__all__ = ["Reporting", "WebServer", "build"]
