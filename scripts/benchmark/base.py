"""The command as an earlier commit has it, to compare with."""

import shutil
import subprocess
import sys
from pathlib import Path

from benchmark.data import ROOT


def last_tag() -> str | None:
    """The last tag before this commit; nothing where there is none."""
    tag = git("describe", "--tags", "--abbrev=0")
    if tag and git("rev-parse", f"{tag}^{{commit}}") == git("rev-parse", "HEAD"):
        tag = git("describe", "--tags", "--abbrev=0", "HEAD^")
    return tag


def built(reference: str) -> Path:
    """The command of a commit, built as `make build` does; kept in `.build/bench`."""
    commit = git("rev-parse", f"{reference}^{{commit}}")
    if not commit:
        sys.exit(f"there is no commit {reference}")
    place = ROOT / ".build/bench" / commit[:12]
    command = place / "bantin"
    if command.exists():
        return command
    print(f"building {reference} ({commit[:12]}) to compare with", file=sys.stderr)
    tree = place / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    git("worktree", "prune")
    subprocess.run(
        ["git", "worktree", "add", "--quiet", "--detach", tree, commit], cwd=ROOT, check=True
    )
    try:
        static = ["--static-swift-stdlib"] if sys.platform == "linux" else []
        subprocess.run(
            ["swift", "build", "--quiet", "-c", "release", *static, "--product", "bantin"],
            cwd=tree,
            check=True,
        )
        shutil.copy(tree / ".build/release/bantin", command)
    finally:
        subprocess.run(["git", "worktree", "remove", "--force", tree], cwd=ROOT, check=True)
    return command


def git(*arguments: str) -> str | None:
    """What git answers; nothing where it cannot."""
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else None
