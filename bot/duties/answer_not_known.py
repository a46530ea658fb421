"""What is not known in a question, as it is told: the whole phrase, what is near it, and whether a figure lacks it."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.asking.question import NotUnderstood, Read
from bot.asking.reading.said_whole import is_thing, near_a_phrase, whole_phrase
from bot.asking.words.tokens import words_of
from bot.duties.answer_world import World


def what_is_not_known(
    why: NotUnderstood, text: str, understood: Read, near: Sequence[str], world: World
) -> Mapping[str, Any]:
    """What stopped an answer to a text, for its words; `near` are the names that may be told.

    `held` says whether something that is held is named beside it, of which a figure would leave it out; else whether
    it is a thing, of which nothing is held.
    """
    word = why.word
    if why.reason == "word":
        word = whole_phrase(why.word, text, world.vocabulary)
        near = near_a_phrase(near, word)
    taken = {name for _, name in understood.steps}
    named = any(one.name in taken for one in world.catalogue.framework.measures.values())
    held = "beside" if named else "nothing" if any(map(is_thing, words_of(word))) else "untold"
    return {"word": word, "near": near, "choices": (), "held": held}
