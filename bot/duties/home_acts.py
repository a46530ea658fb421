"""What people do from App Home and in a few words: follow, unfollow, list what they follow."""

from bot.asking.question import NotUnderstood
from bot.asking.reading.reading import read
from bot.duties.access import Person
from bot.duties.answer import Asked
from bot.duties.asker import denied_measures
from bot.duties.follows import Followed, Outcome, figure_of, follow, is_known, name_of, unfollow, wanted_series
from bot.duties.home_view import HomeWorld
from bot.duties.orders import Verb
from bot.duties.words import Mention

LONGEST_KEPT = 150


def follow_in_words(world: HomeWorld, person: Person, verb: Verb, asked: Asked) -> str:
    """Follow, or follow no longer, what some words name; what the person is told. `asked` has the place's rights."""
    found = wanted_series(world.answers, asked)
    return done_to_series(world, person, verb, allowed_series(world, person, found))


def done_to_series(world: HomeWorld, person: Person, verb: Verb, found: Outcome) -> str:
    """Follow, or follow no longer, what was found; what the person is told."""
    if found.what is Followed.DONE:
        if verb is Verb.FOLLOW:
            found = follow(world.follows, person.id, found.series, world.now)
        else:
            found = unfollow(world.follows, person.id, found.series, world.now)
    values = {
        "verb": verb.value,
        "what": found.what.value,
        "names": [name_of(world.answers, one) for one in found.series],
        "why": Mention(found.words) if found.words else None,
    }
    return world.words("outcome", **values)["text"]


def allowed_series(world: HomeWorld, person: Person, found: Outcome) -> Outcome:
    """What was found, where the person may see it when nobody else reads it."""
    denied = denied_measures(world.asked(person), world.answers.catalogue)
    if found.what is Followed.DONE and {one.measure for one in found.series} & denied:
        return Outcome(Followed.REFUSED)
    return found


def followed_in_words(world: HomeWorld, person: Person, *, figures: bool) -> str:
    """What a person follows; with its newest figures where nobody else reads it."""
    lines = []
    for one in world.follows.of(person.id):
        known = is_known(world.answers, one.series)
        found = figure_of(world.answers, world.asked(person), one.series) if figures and known else None
        values = {
            "name": name_of(world.answers, one.series),
            "known": known,
            "answer": Mention(found.text) if found is not None else None,
        }
        lines.append(world.words("follow_line", **values)["text"])
    return "\n".join([world.words("follow_list", number=len(lines))["text"], *lines])


def remember(world: HomeWorld, person: str, question: str) -> None:
    """Keep a question that was answered as the person's newest, where it can be asked again by itself."""
    if len(question) > LONGEST_KEPT:
        return
    if not isinstance(read(question, world.answers.vocabulary, world.day, None).outcome, NotUnderstood):
        world.recent.keep(person, question, world.now)
