"""`python -m bot` is `reeve`."""

from bot.cli import main

if __name__ == "__main__":
    main()
