"""An experiment: a linear-chain conditional random field over the words' labels of a role (Lafferty et al. 2001)."""
import torch
from torch import nn

import examples

NEVER = -1e4


class Transitions(nn.Module):
    """Learnt scores of one label after another, [role][before][label]; of the first label, before is the last row."""

    def __init__(self):
        super().__init__()
        count = len(examples.BIO)
        start = torch.zeros(len(examples.ROLES), count + 1, count)
        # No I after an O or at the beginning.
        start[:, [0, count], 2] = NEVER
        self.scores = nn.Parameter(start)

    def loss(self, logits, windows):
        """Mean negative log likelihood of a word; a word whose label is IGNORED may have any.

        logits are [role][word of all windows][label]; windows all have labels.
        """
        lengths = [len(w.words) for w in windows]
        padded = logits.new_zeros(len(examples.ROLES), len(windows), max(lengths), logits.shape[-1])
        allowed = torch.ones(padded.shape, dtype=torch.bool)
        at = 0
        for row, window in enumerate(windows):
            padded[:, row, :lengths[row]] = logits[:, at:at + lengths[row]]
            gold = torch.from_numpy(window.bio)
            one_hot = gold.clamp(min=0)[:, :, None] == torch.arange(logits.shape[-1])
            allowed[:, row, :lengths[row]] = one_hot | (gold == examples.IGNORED)[:, :, None]
            at += lengths[row]
        ends = torch.tensor(lengths) - 1
        every = self.sums(padded, ends)
        right = self.sums(padded.masked_fill(~allowed, NEVER), ends)
        return (every - right).sum() / at

    def sums(self, logits, ends):
        """The log of the sum over all label sequences of exp(score), [role][window]."""
        transitions = self.scores[:, None]
        sums = logits[:, :, 0] + transitions[:, :, -1]
        kept = []
        for place in range(logits.shape[2]):
            if place:
                sums = (sums[..., None] + transitions[:, :, :-1]).logsumexp(dim=2) + logits[:, :, place]
            kept.append(sums)
        together = torch.stack(kept, dim=2)
        index = ends[None, :, None, None].expand(together.shape[0], -1, 1, together.shape[-1])
        return together.gather(2, index)[:, :, 0].logsumexp(dim=-1)
