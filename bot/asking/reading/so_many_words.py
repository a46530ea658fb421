"""What is known by its wording as a whole: a number that a figure is said to be, several comparisons, what was late."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.reading.always_asked import asked_of_every_period
from bot.asking.reading.asked_together import asked_together
from bot.asking.reading.claimed_exactly import with_its_claim
from bot.asking.reading.compared_with_each import not_as_one
from bot.asking.reading.distances_asked import distance_asked
from bot.asking.reading.done_about import asked_what_is_done
from bot.asking.reading.ends_of_each import ends_of_each
from bot.asking.reading.late_ones import those_too_late
from bot.asking.reading.nothing_said import asked_of_nothing_said
from bot.asking.reading.plan_asked import asked_of_the_plan
from bot.asking.reading.plan_of_leads import asked_of_leads_and_meetings
from bot.asking.reading.refused_at_sight import LONGEST_QUESTION
from bot.asking.reading.which_of_the_places import which_of_the_places
from bot.asking.reading.wishes_listed import wishes_listed
from bot.asking.words.tokens import Token, plain_text, tokens_of

Reader = Callable[[str, Vocabulary, date, Question | None], Read]


def held_to_what_is_said(
    tokens: Sequence[Token], previous: Question | None, vocabulary: Vocabulary, day: date, read: Reader
) -> Read | None:
    """What is asked of a number that a figure is said to be, or of every period; None where neither is asked."""
    for held_to in (with_its_claim, asked_of_every_period):
        found = held_to(tokens, previous, vocabulary, lambda said: read(said, vocabulary, day, previous))
        if found is not None:
            return found
    return None


def asked_in_so_many_words(
    text: str, vocabulary: Vocabulary, day: date, previous: Question | None, read: Reader
) -> Read | None:
    """What was late of what a percentage says was in time, and what is asked of all work, or of that for a measure."""
    if len(text) > LONGEST_QUESTION:
        return None

    def again(said: str) -> Read:
        return read(said, vocabulary, day, previous)

    def read_then(said: str, then: Question | None) -> Read:
        return read(said, vocabulary, day, then)

    apart = distance_asked(text, previous, vocabulary, read_then)
    if apart is not None:
        return apart
    if (ends := ends_of_each(tokens_of(plain_text(text)), previous, vocabulary, read_then)) is not None:
        return ends
    several = not_as_one(text, again, previous)
    if several is None and (asked_together(text, again, vocabulary) or wishes_listed(text, again, vocabulary)):
        several = Read(NotUnderstood("two things"))
    several = several or which_of_the_places(text, again, vocabulary)
    if (late := several or those_too_late(text, vocabulary, again)) is not None or not vocabulary.register.deliverables:
        return late
    if previous is None:
        tokens = tokens_of(plain_text(text))
        of_plan = asked_of_the_plan(tokens, vocabulary, day) or asked_of_leads_and_meetings(tokens, vocabulary, day)
        if of_plan is not None:
            return Read(of_plan)
    return asked_of_nothing_said(text, previous, day) or asked_what_is_done(text, previous, again)
