"""Reeve is invited to a channel: it says there what it will post, once a channel."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.duties.given_answers import Showing, keep_showing, showing
from bot.duties.inbound import Received
from bot.duties.welcome import welcome_of
from bot.slack.answer_place import Place
from bot.slack.answer_posting import Shape
from bot.slack.question_desk import QuestionDesk
from bot.watching.rules import RuleSet

KEEPERS = ("administrator", "analyst")


@dataclass(frozen=True, slots=True)
class Welcome:
    """Says what comes to a channel. `rules` are those in force."""

    desk: QuestionDesk
    rules: Callable[[], RuleSet]
    now: Callable[[], datetime]

    def say(self, received: Received) -> str:
        """Say it in the channel that Reeve was invited to, once; what came of it. Raises NotSaid."""
        event, world = received.body["event"], self.desk.world()
        channel = str(event["channel"])
        said = f"welcome:{channel}"
        if showing(world, said) is Showing.DONE:
            return "said before"
        if self.desk.people.is_shared(channel):
            return "not said: shared"
        poster = self.desk.poster
        if received.tries == 1 or poster.shown_at(channel, said, after=str(event.get("event_ts") or "0")) is None:
            content = welcome_of(world, self.rules(), channel, self._keepers(), self.now())
            poster.say(Place(channel, ""), Shape(content), said)
        keep_showing(world, said, Showing.DONE, self.desk.today())
        return "said"

    def _keepers(self) -> list[str]:
        """The names of those who may change what is posted, of the first role that anybody holds."""
        roles = self.desk.world().catalogue.register.roles
        for role in KEEPERS:
            people = [self.desk.people.person(one) for one in roles.get(role, ()) if not one.startswith("S")]
            names = [one.name for one in people if not one.external]
            if names:
                return names
        return []
