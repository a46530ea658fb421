"""Questions that are asked in set words from their first word to their last, with names standing in between.

What a question holds at each place is told as steps: a word of the wordings, a name in its slot (`@theme`), or what
is passed over. A wording is said where its words can be come to one after another, and nothing is left.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.asking.words.wording_states import Place, State
from bot.asking.words.wordings import Wordings


@dataclass(frozen=True, slots=True)
class Step:
    """From one place of a question to a later one (`end`).

    `word` is the word or the slot that a wording must have there; empty for what is passed over. `meaning` is what was
    named.
    """

    end: int
    word: str = ""
    meaning: object = None


Steps = Sequence[Sequence[Step]]


class WholeWordings(Wordings):
    """A list of wordings, of which one must be all that is said."""

    def named(self, steps: Steps) -> tuple[object, ...] | None:
        """What is named on the first way through the steps that is one of the wordings; None where there is none."""
        states = self._states
        failed: set[tuple[int, int]] = set()

        def way(at: int, state: State) -> tuple[object, ...] | None:
            if at == len(steps):
                ended, _ = states.next(state, Place("", short=False, begins=False, closes=True))
                return () if ended else None
            if (at, id(state)) in failed:
                return None
            for step in steps[at]:
                following: State | None = state
                if step.word:
                    place = Place(states.known(step.word), short=False, begins=at == 0, closes=False)
                    _, following = states.next(state, place)
                found = None if following is None else way(step.end, following)
                if found is not None:
                    return found if step.meaning is None else (step.meaning, *found)
            failed.add((at, id(state)))
            return None

        return way(0, states.first)
