"""What leads are called for short: Supt Ops, the DCC, the PCC, as ranks and departments are written in the field."""

from collections.abc import Iterator, Mapping

from bot.asking.words.tokens import words_of

_SHORT: Mapping[str, tuple[str, ...]] = {
    "police and crime commissioner": ("pcc", "commissioner", "police commissioner"),
    "deputy chief constable": ("dcc", "deputy chief", "deputy"),
    "assistant chief constable": ("acc", "assistant chief"),
    "chief constable": ("chief", "cc"),
    "detective chief superintendent": ("det ch supt", "det chief supt", "dcs", "dcsupt"),
    "chief superintendent": ("ch supt", "chief supt", "ch superintendent", "csupt", "chsupt", "c supt"),
    "detective superintendent": ("det supt", "dsupt", "d supt", "dsu"),
    "superintendent": ("supt", "super"),
    "detective chief inspector": ("dci", "det ch insp"),
    "chief inspector": ("ch insp", "ci"),
    "detective inspector": ("di", "det insp"),
    "inspector": ("insp",),
    "operations": ("ops",),
    "communications": ("comms",),
    "human resources": ("hr",),
    "information": ("info",),
    "investigations": ("investigation", "inv"),
    "neighbourhood policing": ("npt", "neighbourhoods"),
    "acc": ("assistant chief constable", "assistant chief"),
    "dcc": ("deputy chief constable", "deputy chief"),
    "supt": ("superintendent",),
}
_TOO_SHORT = frozenset({"deputy", "chief", "super", "cc", "ci", "di", "commissioner"})
"""By themselves these are said of others too, or to whoever is asked."""


def short_titles(title: str) -> Iterator[str]:
    """The shorter ways of writing a title, each part of it that has one; and without its `head of`."""
    found = {" ".join(words_of(title))}
    for long, shorts in _SHORT.items():
        found |= {
            f" {one} ".replace(f" {long} ", f" {short} ").strip()
            for one in found
            if f" {long} " in f" {one} "
            for short in shorts
        }
    yield from sorted(found - {" ".join(words_of(title))} - _TOO_SHORT)
