"""What a command says, and how it ends, when the catalogue, the rules or the store cannot be used."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.cli.errors import InputFault, SurroundingsFault
from bot.duties.faults import InputFaults
from bot.duties.words import TemplateFault
from bot.store import StoreUnreachable

REFUSALS = (InputFaults, TemplateFault, StoreUnreachable)
"""What says that something cannot be used, the same for all that is asked."""


@contextmanager
def refusals_said() -> Iterator[None]:
    """Turn refusals into the command line's own: 1 for what was handed in, 3 for the surroundings."""
    try:
        yield
    except InputFaults as refused:
        raise InputFault(refused.in_words) from refused
    except TemplateFault as refused:
        raise InputFault(str(refused)) from refused
    except StoreUnreachable as unreachable:
        raise SurroundingsFault(str(unreachable)) from unreachable
