# Recomputes a comparison of two waves of yes/no questions with R's own functions.
# Arguments: the folder with both waves' answers (the baseline's file sorts first), and what compare printed as JSON.
# Wilson's interval is prop.test without correction (Wilson 1927); the difference is Newcombe's method 10 (1998) of both.
arguments <- commandArgs(trailingOnly = TRUE)
tolerance <- 1e-6
files <- sort(list.files(arguments[1], pattern = "[.]csv$", full.names = TRUE))
stopifnot(length(files) == 2)
waves <- lapply(files, read.csv, colClasses = "character")
printed <- readLines(arguments[2])
codes <- sub('.*"question" *: *"(.*)".*', "\\1", grep('"question" *:', printed, value = TRUE))
keys <- "^ *\"(x|n|percent|low|high|value|p|adjustedP)\" *: *"
numbers <- as.numeric(sub(",$", "", sub(keys, "", grep(keys, printed, value = TRUE))))
verdicts <- sub('.*"verdict" *: *"(.*)".*', "\\1", grep('"verdict" *:', printed, value = TRUE))
stopifnot(length(codes) > 0, length(numbers) == 15 * length(codes), length(verdicts) == length(codes))

wave <- function(answers) {
  x <- sum(answers == "1")
  n <- sum(answers == "1" | answers == "0")
  limits <- suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int
  c(x, n, x / n, limits[1], limits[2])
}
one <- function(code) {
  was <- wave(waves[[1]][[code]])
  is <- wave(waves[[2]][[code]])
  d <- is[3] - was[3]
  low <- d - sqrt((is[3] - is[4])^2 + (was[5] - was[3])^2)
  high <- d + sqrt((is[5] - is[3])^2 + (was[3] - was[4])^2)
  table <- rbind(c(is[1], is[2] - is[1]), c(was[1], was[2] - was[1]))
  expected <- suppressWarnings(chisq.test(table, correct = FALSE))
  p <- if (min(expected$expected) >= 5) expected$p.value else fisher.test(table)$p.value
  c(was, is, d, low, high, p)
}
recomputed <- sapply(codes, one)
recomputed <- rbind(recomputed, p.adjust(recomputed[14, ], "holm"))
judged <- ifelse(recomputed[15, ] >= 0.05 | (recomputed[12, ] <= 0 & recomputed[13, ] >= 0), "no clear change",
                 ifelse(recomputed[12, ] > 0, "improved", "worse"))
apart <- max(abs(as.vector(recomputed) - numbers))
cat(sprintf("%d questions, %d numbers, farthest apart %.2g\n", length(codes), length(numbers), apart))
if (!(apart < tolerance) || any(judged != verdicts)) {
  print(rbind(recomputed, matrix(numbers, nrow = 15)))
  print(rbind(judged, verdicts))
  stop("compare and R do not agree")
}
