"""What the answers of the network cost against the labels, and against a teacher's answers."""
import numpy
import torch
from torch.nn import functional

import examples

LINK_WEIGHT, NAME_WEIGHT, MODALITY_WEIGHT, ATTITUDE_WEIGHT = 4.0, 1.5, 3.0, 0.2
# So much of the loss is of the teacher's answers, the rest of the labels.
SHARE = 0.5
# Words with a modality are rare, even where it is marked.
MODALITY_BALANCE = torch.tensor(4.0)


def word_places(windows):
    """(row, piece) of every word of the batch, as two tensors, and where each window's words begin."""
    rows = numpy.concatenate([numpy.full(len(w.words), row) for row, w in enumerate(windows)])
    pieces = numpy.concatenate([[word.piece for word in w.words] for w in windows])
    return torch.from_numpy(rows), torch.from_numpy(pieces.astype(numpy.int64))


def of(answers, windows, teacher=None, share=SHARE, transitions=None):
    """The loss of a batch: of the labels, and, for `share` of it, of the teacher's answers to the same input.

    With `transitions` (crf.Transitions) the labels of a role are judged as sequences, else one by one.
    """
    rows, pieces = word_places(windows)
    at_words = {head: getattr(answers, head)[rows, pieces].float()
                for head in ("source", "cue", "content", "names", "modality")}
    loss = labels_loss(answers, at_words, windows, rows, transitions)
    if teacher is None:
        return loss
    taught = torch.zeros(())
    for head in ("source", "cue", "content", "names"):
        wanted = functional.softmax(getattr(teacher, head)[rows, pieces].float(), dim=-1)
        taught = taught + functional.cross_entropy(at_words[head], wanted)
    taught = taught + MODALITY_WEIGHT * functional.binary_cross_entropy_with_logits(
        at_words["modality"], torch.sigmoid(teacher.modality[rows, pieces].float()))
    cue_rows, cue_pieces = likely_cues(teacher, rows, pieces)
    if len(cue_rows):
        known = torch.zeros(answers.cue.shape[:2])
        known[rows, pieces] = 1
        for head in ("source_link", "content_link"):
            taught = taught + LINK_WEIGHT / 2 * functional.binary_cross_entropy_with_logits(
                getattr(answers, head)[cue_rows, cue_pieces].float(),
                torch.sigmoid(getattr(teacher, head)[cue_rows, cue_pieces].float()), weight=known[cue_rows],
                reduction="sum") / known[cue_rows].sum()
        taught = taught + ATTITUDE_WEIGHT * functional.binary_cross_entropy_with_logits(
            answers.attitude[cue_rows, cue_pieces].float(), torch.sigmoid(teacher.attitude[cue_rows, cue_pieces].float()))
    return (1 - share) * loss + share * taught


def likely_cues(teacher, rows, pieces):
    """The words that the teacher takes for the beginning of a cue with more than a tenth of its belief."""
    begins = functional.softmax(teacher.cue[rows, pieces].float(), dim=-1)[:, 1] > 0.1
    return rows[begins], pieces[begins]


def labels_loss(answers, at_words, windows, rows, transitions):
    loss = torch.zeros(())

    def have(field):
        return torch.tensor([getattr(w, field) is not None for w in windows])[rows]

    marked = have("bio")
    if marked.any():
        logits = torch.stack([at_words[role][marked] for role in examples.ROLES])
        labelled = [w for w in windows if w.bio is not None]
        loss = loss + (transitions.loss(logits, labelled) if transitions else tags_loss(logits, labelled))
        loss = loss + link_loss(answers, windows)
    marked = have("names")
    if marked.any():
        loss = loss + NAME_WEIGHT * name_loss(at_words["names"][marked], [w for w in windows if w.names is not None])
    marked = have("modality")
    if marked.any():
        gold = torch.from_numpy(numpy.concatenate([w.modality.T for w in windows if w.modality is not None]))
        loss = loss + MODALITY_WEIGHT * functional.binary_cross_entropy_with_logits(
            at_words["modality"][marked], gold, pos_weight=MODALITY_BALANCE)
    return loss


def tags_loss(logits, windows):
    """Cross entropy, summed over the roles; logits are [role][word of all windows][label]."""
    gold = torch.from_numpy(numpy.concatenate([w.bio for w in windows], axis=1))
    return sum(functional.cross_entropy(one, labels, ignore_index=examples.IGNORED, reduction="sum")
               # A batch may hold no label of a role that is known.
               / max((labels != examples.IGNORED).sum().item(), 1) for one, labels in zip(logits, gold))


def name_loss(logits, windows):
    """Cross entropy; where a corpus says O, any label that it does not know may be meant."""
    gold = torch.from_numpy(numpy.concatenate([w.names for w in windows]))
    allowed = torch.from_numpy(numpy.concatenate([numpy.broadcast_to(w.allowed, (len(w.words), len(w.allowed)))
                                                  for w in windows]))
    chances = functional.log_softmax(logits, dim=-1)
    outside = torch.cat([chances[:, :1], chances[:, 1:].masked_fill(allowed[:, 1:], -1e4)], dim=-1).logsumexp(dim=-1)
    inside = chances.gather(1, gold[:, None])[:, 0]
    return -torch.where(gold == 0, outside, inside).mean()


def link_loss(answers, windows):
    """Mean over the words of the windows of all cues; and of the act, over the cues that have one."""
    linked, wanted, attitudes, acts = {"source_link": [], "content_link": []}, [], [], []
    for row, window in enumerate(windows):
        if not window.links:
            continue
        pieces = torch.tensor([word.piece for word in window.words])
        for link in window.links:
            cue = window.words[link.cue].piece
            for head in linked:
                linked[head].append(getattr(answers, head)[row, cue, pieces])
            wanted.append(link.members)
            if link.attitude is not None:
                attitudes.append(answers.attitude[row, cue, 0])
                acts.append(float(link.attitude))
    loss = torch.zeros(())
    if wanted:
        for place, logits in enumerate(linked.values()):
            loss = loss + LINK_WEIGHT / 2 * functional.binary_cross_entropy_with_logits(
                torch.cat(logits).float(), torch.from_numpy(numpy.concatenate([members[place] for members in wanted])))
    if acts:
        loss = loss + ATTITUDE_WEIGHT * functional.binary_cross_entropy_with_logits(
            torch.stack(attitudes).float(), torch.tensor(acts))
    return loss
