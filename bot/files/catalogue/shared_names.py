"""Names that two entries share: a question that rests on one alone is ambiguous, and the analyst should know."""

from collections.abc import Iterator

from bot.files.catalogue.file import CatalogueFile
from bot.files.yaml_source import Entries, Items, Node, Scalar


def warn_of_shared_names(file: CatalogueFile, *parts: str) -> None:
    """Warn of each name, alias or key that two entries of the parts share; case and spaces do not count."""
    owners: dict[str, str] = {}
    for part in parts:
        listed = file.top.entries.pairs.get(part, (None, None))[1]
        for entry in listed.items if isinstance(listed, Items) else ():
            key = next(_scalars(entry, "key"), None) if isinstance(entry, Entries) else None
            if not isinstance(entry, Entries) or key is None:
                continue
            for said in (key, *_scalars(entry, "name"), *_scalars(entry, "aliases")):
                owner = owners.setdefault(" ".join(said.text.casefold().split()), key.text)
                if owner != key.text:
                    message = f"{owner!r} and {key.text!r} share the name {said.text!r}: by itself it is ambiguous"
                    file.reading.warn(said, message)


def _scalars(entry: Entries, key: str) -> Iterator[Scalar]:
    node: Node | None = entry.pairs.get(key, (None, None))[1]
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Items):
        yield from (item for item in node.items if isinstance(item, Scalar))
