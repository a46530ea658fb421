"""Every observation behind an answer that was given, for who takes its figures away."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.duties.answer import Answer, Asked, World, answer_again


def observations_behind(world: World, asked: Asked, found: Answer) -> tuple[Mapping[str, Any], ...]:
    """Every observation behind an answer that was given, each once, with the rights that it was asked with."""
    behind: dict[str, Mapping[str, Any]] = {}
    for one in found.parts or (found,):
        if one.question is not None and one.read is not None:
            told = answer_again(world, replace(asked, question=""), replace(one.question, explain=True), one.read.steps)
            behind |= {str(observation): observation for observation in told.provenance}
    return tuple(behind.values())
