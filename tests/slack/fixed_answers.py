"""Desks with one answer, for tests of what carries it there and back."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from slack_sdk import WebClient

from bot.duties.access import People
from bot.duties.answer import World
from bot.duties.content import Content
from bot.duties.outbox import Picture
from bot.figures.chart_picture import ChartPicture
from bot.slack.answer_desk import AnswerDesk
from bot.slack.answer_place import Place
from bot.slack.answer_posting import Poster, Shape
from bot.slack.question_desk import QuestionDesk

NOW = datetime(2026, 4, 20, 9, 0, tzinfo=UTC)


def _no_world() -> World:
    raise AssertionError("a fixed answer needs no world")


def _no_picture(chart: ChartPicture) -> Picture:
    raise AssertionError("a fixed answer has no chart")


def _today() -> date:
    return NOW.date()


@dataclass(frozen=True, slots=True)
class FixedAnswers(QuestionDesk):
    """Says the same to everybody."""

    words: str = "An answer"

    def say(self, question: str, place: Place, answer_id: str, *, again: bool) -> str:
        self.poster.say(place, Shape(Content(text=self.words)), answer_id)
        return "answered"


def fixed_answers(client: WebClient, people: People, words: str) -> AnswerDesk:
    questions = FixedAnswers(Poster(client), people, _no_world, _today, _no_picture, words)
    return AnswerDesk(questions, lambda: NOW, lambda answers, ending: b"", lambda mail: None)
