"""`reeve manifest`: what a Slack app is made from."""

from urllib.parse import urlsplit

import click

from bot.cli.options import Asked, print_json, shared
from bot.main.slack_app import REQUEST_PATH, app_manifest
from bot.settings import LOOPBACK

EXAMPLE = "https://reeve.example.org"


class Address(click.ParamType[str]):
    """An address that Slack can reach, with or without the path that it posts to; plain http on this machine alone."""

    name = "url"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address without a path, or a usage error that says how one is written."""
        try:
            parts = urlsplit(value)
            host, _ = parts.hostname, parts.port
        except ValueError:
            self.fail(f"{value!r} is not an address; one is written {EXAMPLE}")
        if not host or not (parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK)):
            self.fail(f"{value!r} is not an address that Slack posts to; one is written {EXAMPLE}")
        if parts.username or parts.query or parts.fragment or any(letter.isspace() for letter in value):
            self.fail(f"{value!r} has more than a host and a port; one is written {EXAMPLE}")
        if parts.path.rstrip("/") not in ("", REQUEST_PATH):
            words = f"leave {parts.path} out, or let what is in front of Reeve map it"
            self.fail(f"{value!r}: Reeve answers at {REQUEST_PATH} and at no other path; {words}")
        return f"{parts.scheme}://{parts.netloc}"


@click.command("manifest")
@click.option("--http", type=Address(), metavar="URL", help="For HTTP at this address, instead of Socket Mode.")
@shared
def manifest(asked: Asked, http: str | None) -> None:
    """Print the manifest that a Slack app is made from, as YAML; it is made from the code itself.

    \b
    Example:
      reeve manifest > manifest.yaml
      reeve manifest --http https://reeve.example.org
    """
    document, text = app_manifest(http)
    if asked.json:
        print_json(document)
    else:
        click.echo(text, nl=False)
