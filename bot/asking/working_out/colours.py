"""What is red or green, where nothing says of what: the deliverables said to be so, beside the targets."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Listed, NoFigure
from bot.asking.question import Intent, Question
from bot.asking.working_out.said_updates import said_in_updates
from bot.asking.working_out.work import Work
from bot.chasing.updates import Status

Lists = Callable[[Question, Work], Listed | NoFigure]


def with_work_of_its_colour(lists: Lists) -> Lists:
    """A list of targets, with the deliverables whose last update has the colour that was asked for."""

    def listed(question: Question, work: Work) -> Listed | NoFigure:
        found = lists(question, work)
        if question.topic not in {*Status} or isinstance(found, NoFigure):
            return found
        of = question.objectives
        asked = Question(intent=Intent.SAID, topic=question.topic, objectives=of, only_first=True)
        said = said_in_updates(asked, work)
        titles = [row["title"] for row in said.rows] if isinstance(said, Listed) else []
        coloured = {"colour": question.topic, "titles": titles, "of": " and ".join(of)}
        return replace(found, details={**found.details, "coloured": coloured})

    return listed
