/* The loss of a linear-chain conditional random field whose labels may be known in part, its gradient,
 * and its likeliest labels; for Scripts/train-speech.
 *
 * Paragraph c holds the words chains[c] to chains[c + 1]. Word t has the features
 * index[offsets[t]] to index[offsets[t + 1]], each with K weights, and `steps` features between it and
 * the word before, each with K * K weights. `right` and `base` are, as bits, the states that are right
 * and those that may be. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define K 6
#define IS_INSIDE(state) ((state) == 3 || (state) == 5)

/* Forward and backward; node and edge get the probabilities of states and of steps. */
static double pass(int count, const double *unary, const double *step, const unsigned char *mask,
                   double *node, double *edge, double *forward, double *backward, double *scale) {
  double total = 0;
  for (int t = 0; t < count; t++) {
    double sum = 0;
    for (int j = 0; j < K; j++) {
      double value = 0;
      if (mask[t] >> j & 1) {
        if (t == 0)
          value = !IS_INSIDE(j);
        else
          for (int i = 0; i < K; i++)
            value += forward[(t - 1) * K + i] * step[(t * K + i) * K + j];
        value *= unary[t * K + j];
      }
      forward[t * K + j] = value;
      sum += value;
    }
    if (sum <= 0) sum = 1e-300;
    scale[t] = sum;
    total += log(sum);
    for (int j = 0; j < K; j++) forward[t * K + j] /= sum;
  }
  for (int j = 0; j < K; j++) backward[(count - 1) * K + j] = 1;
  for (int t = count - 1; t > 0; t--) {
    double next[K];
    for (int j = 0; j < K; j++)
      next[j] = mask[t] >> j & 1 ? unary[t * K + j] * backward[t * K + j] / scale[t] : 0;
    for (int i = 0; i < K; i++) {
      double sum = 0;
      for (int j = 0; j < K; j++) {
        double value = step[(t * K + i) * K + j] * next[j];
        sum += value;
        edge[(t * K + i) * K + j] = forward[(t - 1) * K + i] * value;
      }
      backward[(t - 1) * K + i] = sum;
    }
  }
  for (int t = 0; t < count * K; t++) node[t] = forward[t] * backward[t];
  return total;
}

static int longest(int paragraphs, const int *chains) {
  int most = 1;
  for (int c = 0; c < paragraphs; c++)
    if (chains[c + 1] - chains[c] > most) most = chains[c + 1] - chains[c];
  return most;
}

static void add_words(int t, const int *offsets, const int *index, const double *weights,
                      double *sums) {
  for (int p = offsets[t]; p < offsets[t + 1]; p++)
    for (int j = 0; j < K; j++) sums[j] += weights[(long)index[p] * K + j];
}

static void add_steps(int t, int steps, const int *step_index, const double *weights, double *sums) {
  for (int n = 0; n < steps; n++)
    for (int j = 0; j < K * K; j++)
      sums[j] += weights[(long)step_index[(long)t * steps + n] * K * K + j];
}

double objective(int paragraphs, const int *chains, const int *offsets, const int *index, int steps,
                 const int *step_index, const unsigned char *right, const unsigned char *base,
                 const unsigned char *allowed, const double *weights, const double *step_weights,
                 double *gradient, double *step_gradient) {
  int most = longest(paragraphs, chains);
  size_t words = sizeof(double) * most * K, pairs = words * K;
  double *unary = malloc(words), *step = malloc(pairs), *forward = malloc(words);
  double *backward = malloc(words), *scale = malloc(words);
  double *node[2] = {malloc(words), malloc(words)}, *edge[2] = {malloc(pairs), malloc(pairs)};
  double loss = 0;
  for (int c = 0; c < paragraphs; c++) {
    int first = chains[c], count = chains[c + 1] - first;
    for (int t = 0; t < count; t++) {
      double sums[K] = {0}, step_sums[K * K] = {0};
      add_words(first + t, offsets, index, weights, sums);
      for (int j = 0; j < K; j++) unary[t * K + j] = exp(sums[j]);
      add_steps(first + t, steps, step_index, step_weights, step_sums);
      for (int j = 0; j < K * K; j++) step[t * K * K + j] = allowed[j] ? exp(step_sums[j]) : 0;
    }
    loss += pass(count, unary, step, base + first, node[0], edge[0], forward, backward, scale);
    loss -= pass(count, unary, step, right + first, node[1], edge[1], forward, backward, scale);
    for (int t = 0; t < count; t++) {
      for (int p = offsets[first + t]; p < offsets[first + t + 1]; p++)
        for (int j = 0; j < K; j++)
          gradient[(long)index[p] * K + j] += node[0][t * K + j] - node[1][t * K + j];
      if (t == 0) continue;
      for (int n = 0; n < steps; n++) {
        double *row = step_gradient + (long)step_index[(long)(first + t) * steps + n] * K * K;
        for (int j = 0; j < K * K; j++)
          row[j] += edge[0][t * K * K + j] - edge[1][t * K * K + j];
      }
    }
  }
  free(unary), free(step), free(forward), free(backward), free(scale);
  for (int b = 0; b < 2; b++) free(node[b]), free(edge[b]);
  return loss;
}

void viterbi(int paragraphs, const int *chains, const int *offsets, const int *index, int steps,
             const int *step_index, const unsigned char *base, const unsigned char *allowed,
             const double *weights, const double *step_weights, int *states) {
  unsigned char *origin = malloc(longest(paragraphs, chains) * K);
  for (int c = 0; c < paragraphs; c++) {
    int first = chains[c], count = chains[c + 1] - first;
    double best[K], next[K];
    for (int t = 0; t < count; t++) {
      double sums[K] = {0}, step_sums[K * K] = {0};
      add_words(first + t, offsets, index, weights, sums);
      for (int j = 0; j < K; j++)
        if (!(base[first + t] >> j & 1)) sums[j] -= 1e6;
      if (t == 0) {
        for (int j = 0; j < K; j++) best[j] = IS_INSIDE(j) ? -1e9 : sums[j];
        continue;
      }
      add_steps(first + t, steps, step_index, step_weights, step_sums);
      for (int j = 0; j < K; j++) {
        double most = -1e18;
        for (int i = 0; i < K; i++) {
          if (!allowed[i * K + j] || best[i] + step_sums[i * K + j] <= most) continue;
          most = best[i] + step_sums[i * K + j];
          origin[t * K + j] = i;
        }
        next[j] = most + sums[j];
      }
      memcpy(best, next, sizeof best);
    }
    int state = 0;
    for (int j = 1; j < K; j++)
      if (best[j] > best[state]) state = j;
    for (int t = count - 1; t >= 0; t--) {
      states[first + t] = state;
      if (t > 0) state = origin[t * K + state];
    }
  }
  free(origin);
}
