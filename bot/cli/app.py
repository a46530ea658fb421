"""The command `reeve`."""

import gc
import importlib
import os
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any

import click

from bot.cli import options
from bot.logs import start_logging

COMMANDS: Mapping[str, str] = {
    "run": "bot.cli.run:run",
    "load": "bot.cli.load:load",
    "import": "bot.cli.load:import_files",
    "spc": "bot.cli.spc:spc",
    "chart": "bot.cli.chart:chart",
    "evaluate": "bot.cli.evaluate:evaluate",
    "briefing": "bot.cli.briefing:briefing",
    "digest": "bot.cli.digest:digest",
    "ask": "bot.cli.ask:ask",
    "watch": "bot.cli.watch:watch",
    "deliver": "bot.cli.watch:deliver",
    "pause": "bot.cli.pause:pause",
    "resume": "bot.cli.pause:resume",
    "alerts": "bot.cli.alerts:alerts",
    "workspace": "bot.cli.workspace:workspace",
    "chase": "bot.cli.chase:chase",
    "deliverables": "bot.cli.deliverables:deliverables",
    "updates": "bot.cli.updates:updates",
    "follows": "bot.cli.follows:follows",
    "annotations": "bot.cli.annotations:annotations",
    "audit": "bot.cli.audit:audit_command",
    "rules": "bot.cli.rules:rules",
    "manifest": "bot.cli.manifest:manifest",
    "doctor": "bot.cli.doctor:doctor",
    "migrate": "bot.cli.serve:migrate",
    "web": "bot.cli.serve:web",
    "bot": "bot.cli.serve:bot",
    "worker": "bot.cli.serve:worker",
}


class LateGroup(click.Group):
    """A group that reads a command's module only when the command is called, so that starting is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order in which a newcomer needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command = getattr(_read_in(module), name)
        assert isinstance(command, click.Command)  # noqa: S101 - tells the type checker what COMMANDS promises
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Call the command. What it refuses is said in words, even where the command itself did not think of it."""
        from bot.cli.refusals import refusals_said

        with refusals_said():
            return super().invoke(ctx)


def _read_in(module: str) -> ModuleType:
    """A command's module. What is made while it is read in stays to the end: to look for garbage among it, again and
    again, takes a fifth of the time that starting takes.
    """
    if module in sys.modules or not gc.isenabled():
        return importlib.import_module(module)
    gc.disable()
    try:
        return importlib.import_module(module)
    finally:
        gc.freeze()
        gc.enable()


@click.group(cls=LateGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@options.HOME
@options.DATABASE
@options.AS_OF
@options.JSON
def reeve(**_shared: Any) -> None:
    """Reeve watches police performance figures and says, once and with its reason, what matters.

    \b
    Example:
      reeve load && reeve evaluate --as-of 2026-04-20
    """


def main() -> None:
    """The entry point of the command line."""
    start_logging(os.environ.get("REEVE_LOG_LEVEL"))
    reeve(prog_name="reeve")
