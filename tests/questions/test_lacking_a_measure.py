"""A measure named behind what asked of peers or areas and named none: that question of it, and no bare figure."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, said

_BEST_OF_PEERS = "are we the best performing of our most similar forces"


@pytest.mark.parametrize(
    ("lines", "area"),
    [
        ([_BEST_OF_PEERS, "on burglary then"], "merseyside"),
        ([_BEST_OF_PEERS, "on burglary then", "and for robbery", "who is best"], "merseyside"),
        (["which borough is worst", "burglary"], "birmingham"),
        (["which borough has improved most", "robbery then"], "wolverhampton"),
        (["which borough is worst", "burglary in Coventry"], "coventry"),
        (["how are things", "burglary"], "west-midlands"),
    ],
)
def test_the_measure_completes_what_lacked_it(talking: World, lines: list[str], area: str) -> None:
    *_, found = said(talking, lines, thread=" ".join(lines))
    assert first(found)["area"] == area
