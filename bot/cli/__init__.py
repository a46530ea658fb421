"""Where operators talk: the command line, one file a command group."""

from bot.cli.app import main

__all__ = ["main"]
