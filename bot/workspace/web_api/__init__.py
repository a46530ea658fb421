"""The Web API: the methods that a Slack app calls."""

from bot.workspace.web_api import account, assistant, chat, conversations, files, users, views
from bot.workspace.web_api.methods import METHODS, Call, Method

__all__ = ["METHODS", "Call", "Method", "account", "assistant", "chat", "conversations", "files", "users", "views"]
