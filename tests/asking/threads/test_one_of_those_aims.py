"""Whether a measure is one of the targets that were listed, and no piece of work that has its word in the title."""

import pytest

from bot.asking.question import Intent, Question
from bot.asking.threads.one_of_those_aims import one_of_those_aims
from bot.asking.threads.thread import Thread

MISSED = Question(intent=Intent.LIST_MISSED)


@pytest.mark.parametrize("thread", [Thread(listed=MISSED), Thread(question=Question(), listed=MISSED)])
@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("is response one", "is response on target"),
        ("is 101 one of them", "is 101 on target"),
        ("and is the response one in there", "is the response on target"),
        ("are break ins among those", "is break ins on target"),
        ("is burglary on the list", "is burglary on target"),
        ("was robbery part of that", "is robbery on target"),
    ],
)
def test_it_is_asked_whether_it_is_on_target(said: str, put: str, thread: Thread) -> None:
    assert one_of_those_aims(said, thread) == put


@pytest.mark.parametrize("said", ["is it one", "is that one of them", "which one", "is it on", "is robbery up", "one"])
def test_what_names_nothing_is_not_that(said: str) -> None:
    assert one_of_those_aims(said, Thread(listed=MISSED)) is None


def test_after_another_answer_it_is_not_that() -> None:
    assert one_of_those_aims("is response one", Thread(question=Question())) is None
