"""The list of methods: each with its name, its tier, who may call it, and the function that answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from bot.workspace.state import Workspace
from bot.workspace.web_api.arguments import Arguments

Json = dict[str, object]
TokenKind = Literal["bot", "app", "none"]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method, by the bot, with the workspace locked."""

    workspace: Workspace
    arguments: Arguments

    @property
    def bot(self) -> str:
        """Who calls: the bot's user id."""
        return self.workspace.team.bot.id


Answer = Callable[[Call], Json]


@dataclass(frozen=True, slots=True)
class Method:
    """A method. `tier` None means that it has a rule of its own."""

    name: str
    answer: Answer
    tier: int | None
    token: TokenKind
    takes_json: bool


METHODS: dict[str, Method] = {}


def method(
    name: str,
    *,
    tier: int | None,
    token: TokenKind = "bot",  # noqa: S107 - a kind of token, not one
    takes_json: bool = True,
) -> Callable[[Answer], Answer]:
    """Enter a function into the list. `takes_json` is False for the few methods that Slack gives a form alone."""

    def enter(answer: Answer) -> Answer:
        METHODS[name] = Method(name, answer, tier, token, takes_json)
        return answer

    return enter
