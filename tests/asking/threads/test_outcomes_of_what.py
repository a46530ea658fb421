"""What a percentage is of is what the catalogue says, where its name says nothing of it or another thing."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.threads.replies import replied
from bot.asking.threads.thread import Thread
from bot.chasing.register import Register
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure


@pytest.mark.parametrize(
    ("of", "stands", "told"),
    [
        ("robbery", "robbery", True),
        ("robbery", "burglary", False),
        (None, "burglary", False),
        ("recorded", "burglary", False),
        ("recorded", "recorded", True),
        (None, "recorded", True),
    ],
)
def test_a_rate_is_told_behind_what_it_is_of(of: str | None, stands: str, told: bool) -> None:
    solved = measure("solved", "Solved rate", unit=Unit.PERCENT, combine=Combine.RATIO, of=of)
    measures = {**FRAMEWORK.measures, "recorded": measure("recorded", "Total recorded crime"), "solved": solved}
    del measures["outcomes"]
    vocabulary = Vocabulary.of(replace(FRAMEWORK, measures=measures), Register())
    reply = replied("solved rate", Thread(question=Question(measures=(stands,))), vocabulary, DAY)
    if told:
        assert reply.read is None or isinstance(reply.read.outcome, Question)
    else:
        assert reply.read is not None and isinstance(reply.read.outcome, NotUnderstood)
